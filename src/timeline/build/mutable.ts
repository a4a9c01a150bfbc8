/** A record while it is being filled: the model's cycles (a fact names people, people list facts) need it. */
export type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K]
}
