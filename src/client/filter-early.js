// Sent as it is, and run before the list is read: where the address has filters, the list waits for
// them, so that it does not jump. filter.css shows it all the same where they do not come.
if (
  /[?&](q|topic|person|organisation|place|source|status|precision|year|from|to|known)=./.test(
    location.search,
  )
)
  document.documentElement.classList.add('filtering')
