/**
 * A record while it is being filled, which the model's cycles need: facts name people, who list
 * facts.
 */
export type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K]
}
