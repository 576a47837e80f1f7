// What damaged Vietnamese looks like: UTF-8 read as Latin-1 or Windows-1252, and replacement characters.

/** "huáº¥n giÃ¡o viÃªn", "Ä‘Æ°á»£c": letters of two or three bytes shown as two or three signs. */
export const DAMAGED_ENCODING =
  /\ufffd+|(?:á|a\u0301)[º»][\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u2013-\u2122]|(?:Ã|A\u0303)[\u00a1-\u00bf]|(?:Ä|A\u0308)[\u0080-\u009f\u2018\u2019]|Æ[°¡¯]/gu
