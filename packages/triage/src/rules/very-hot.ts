import { any } from "../types"

/** "Is 42" is an age: where nothing but "is" stands before a number, it is a fever in Fahrenheit alone. */
export const VERY_HOT = any("very_hot", "said_to_be_hot")
export const BURNING = any("hyperpyrexia", "said_to_be_burning")
