// The shapes of markers: what may begin an item, whatever the words behind it are.

// 1.  1.2.  a)  (1)  IV.  A.  -  +  •
const MARKER = /^(?:[-–—+*•·▪○●◦➢✓☐]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6})[.)]|\d{1,3}(?:\.\d{1,3}){1,4})$/u

/** Whether a word is a marker: "a)", "1.2.", "-". */
export const isMarker = (word: string): boolean => MARKER.test(word)

/** Whether a line begins with a marker: "- Trồng rừng", "1. Mục tiêu". */
export const beginsItem = (line: string): boolean => isMarker(line.slice(0, 20).split(' ', 1)[0]!)
