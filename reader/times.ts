import { all, show } from "./page";
import { since } from "./since";
import { inDigits, plain } from "./words";

const digitsOfHouse = () => document.querySelector<HTMLElement>("[data-today]")?.dataset.digits;

/** Lists carry the date; while it is fresh the reader is told how long ago. */
export function tellRelativeTimes() {
  const digits = digitsOfHouse();
  for (const time of all<HTMLTimeElement>("time[data-relative]")) {
    const said = since(Date.parse(time.dateTime), Date.now());
    time.dataset.date ??= time.textContent ?? "";
    time.title = said === null ? "" : time.dataset.date;
    time.textContent = said === null ? time.dataset.date : inDigits(said, digits);
  }
}

const locales: Record<string, string[]> = {
  iraqi: ["ar-IQ"],
  gregorian: ["ar-EG"],
  dual: ["ar-IQ", "ar-EG"],
};

export function tellToday() {
  for (const line of all("[data-today]")) {
    const { today: timeZone, months, comma, digits } = line.dataset;
    const part = (locale: string, options: Intl.DateTimeFormatOptions) =>
      plain(new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { timeZone, ...options }).format(new Date()));
    const month = (locales[months ?? ""] ?? ["ar-IQ"])
      .map((locale) => part(locale, { month: "long" }))
      .join("/ ");
    const day = `${part("ar-IQ", { weekday: "long" })} ${part("ar-IQ", { day: "numeric" })}`;
    const year = part("ar-IQ", { year: "numeric" });
    line.textContent = inDigits(`${day} ${month}${comma === undefined ? "" : "،"} ${year}`, digits);
    show(line);
  }
}
