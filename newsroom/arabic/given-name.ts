/** Words that are no name without the next: «عبد الله», «أم كلثوم». */
const leans = new Set(["عبد", "أبو", "أبي", "أم", "ابن", "بنت", "آل"]);

/** Words that belong to the name before them: «نور الدين», «فاطمة الزهراء». */
const leanedOn = new Set(["الدين", "الله", "الإسلام", "الزهراء", "الهدى"]);

/** The name by which colleagues call somebody: «زينب» of «زينب الياسري», «عبد الله» of «عبد الله الجبوري». */
export function givenName(name: string): string {
  const [first = "", second = ""] = name.trim().split(/\s+/u);
  return leans.has(first) || leanedOn.has(second) ? `${first} ${second}`.trim() : first;
}
