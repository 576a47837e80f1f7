// What the resolver must know of how work is assigned; the assignments grammar gives it.

/** Patterns run on folded text. */
export interface AssignmentGrammar {
  /** The patterns of these names match only where one of these words stands. */
  readonly cues: { readonly leadBefore: readonly string[]; readonly coordinates: readonly string[]; readonly inside: readonly string[] }
  /** "phối hợp với", "phối hợp chặt chẽ cùng": those who follow coordinate. */
  readonly coordinates: RegExp
  /** "Giao", "Yêu cầu": those who follow lead. Group `request` is set where they are asked, not told. */
  readonly assigns: RegExp
  /** The same words anywhere in a sentence. */
  readonly assignsInside: RegExp
  /** Runs on readable text: "(sau đây gọi tắt là X)" (group `short`) or an abbreviation in parentheses (group `abbreviation`). */
  readonly definition: RegExp
  /** "do X chủ trì": X leads; the pattern ends right before X. */
  readonly leadBefore: RegExp
  /** … and this must follow X. */
  readonly leadAfter: RegExp
  /** "Sở Y tế chỉ đạo Chi cục Dân số thực hiện các nội dung sau:": ends right before those who do it. */
  readonly headingDirects: RegExp
  /** "Ban Chỉ đạo: không quá 05 cá nhân": how many, not what to do. */
  readonly headingQuota: RegExp
  /** "(Bảo tàng tỉnh; năm 2026)": who, and when. */
  readonly datedAfter: RegExp
  /** "Kinh phí: Do X …": the words of a clause before X by which any action makes X the leader. */
  readonly leadOpens: RegExp
  /** "Mở 03 tuyến. Chủ trì: X; phối hợp: Y": labels inside of a paragraph; the patterns end right before X and Y. */
  readonly leadInside: RegExp
  readonly coordinatesInside: RegExp
  /** ". Đơn vị phối hợp:": the next label inside of a label row. */
  readonly nextLabel: RegExp
  /** "… (Ban nhân dân các ấp).": a list in parentheses ends the work. */
  readonly closesWork: RegExp
  /** "X chủ trì, Y phối hợp": the pattern ends right before Y … */
  readonly coordinatesBefore: RegExp
  /** … and this must follow Y. */
  readonly coordinatesAfter: RegExp
  /** Words before a subject that mean nothing for it: "Riêng". */
  readonly aside: RegExp
  /** "cùng" between a subject and those who act with it. */
  readonly accompanied: RegExp
  /** Words that open a sentence before its subject: "Căn cứ …,", "Hằng năm,". */
  readonly opening: RegExp
  /** "Đề nghị", "Trách nhiệm của" before the agencies of a heading. */
  readonly headingLead: RegExp
  readonly headingRequest: RegExp
  /** What a heading says behind its agencies: "theo chức năng", "có trách nhiệm". */
  readonly headingDuty: RegExp
  /** A lead-in that only lists parts: "…, bao gồm:". */
  readonly enumerates: RegExp
  /** Openings with verbs of their own: "Để nâng cao hiệu lực, tăng cường …, các Sở …". */
  readonly purposeOpening: RegExp
  /** "Trách nhiệm của …": whoever follows has the work below. */
  readonly headingOwner: RegExp
  /** "Cơ quan chủ trì: …" as a row of its own. */
  readonly leadLabel: RegExp
  readonly coordinatorLabel: RegExp
  readonly productLabel: RegExp
  /** Words that may follow the agencies of a heading: "có trách nhiệm". */
  readonly headingRest: RegExp
  /** Words before "đề nghị", "giao" that make a noun of them: "theo đề nghị". */
  readonly notAssigning: RegExp
  /** The end of a condition without a comma before its subject. */
  readonly conditionEnd: RegExp
  /** "… và các trang tin": the subject goes on with what is no agency. */
  readonly subjectGoesOn: RegExp
  /** Words that no verb are of what the subject does: "các cơ quan được phân công … có trách nhiệm". */
  readonly describesSubject: RegExp
  /** A verb behind a subject that says by itself that it acts: "phải". */
  readonly must: RegExp
  /** Words behind a subject that are no verb: "và", "của". */
  readonly noVerb: RegExp
  /** "theo chức năng, nhiệm vụ": between a subject and its verb. */
  readonly byDuty: RegExp
  /** A heading that assigns nothing although it names agencies ("Kinh phí …"). */
  readonly notAgencyHeading: RegExp
  /** Subjects that are everybody: "các ngành, các cấp". */
  readonly everybody: RegExp
  /** Subjects that are everybody in a purpose or a target: "các địa phương". */
  readonly everybodyInAims: RegExp
  /** Openings of sentences that tell the past. */
  readonly past: RegExp
}
