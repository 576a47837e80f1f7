// Letters by which text is seen to be Unicode.

/** A letter with two marks (ấ, ự), which Unicode alone has, or a mark of its own. */
export const LETTER_OF_UNICODE = /[ạ-ỹ]|\p{M}/iu
