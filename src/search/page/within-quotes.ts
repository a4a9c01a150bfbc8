/** A search as it stands within quotation marks: its own become single ones. */
export const withinQuotes = (query: string): string =>
  query.replaceAll(/["“„«]([^"“”„«»]+)["”“»]/g, '‘$1’')
