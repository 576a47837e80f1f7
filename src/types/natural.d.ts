// Types of the single file of `natural` that is used.
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  export function LevenshteinDistance(source: string, target: string, options: object): number
}
