// What may be text from before Unicode; asked of every text, so it loads nothing.

/** Signs of Latin-1 that no Vietnamese word has and that TCVN3, VNI, VISCII and VPS have. */
export const OLD_SIGNS = /[¸µ¶·¹¨¾¼½®¬ªäåæçëîïñöøûüþÿßÄÅÆÇËÎÏÑÖØÛÜÞ\u0080-\u009f]/u
