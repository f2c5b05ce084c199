// The reader's script. Every page is complete without it; nothing here changes what an article says.
(() => {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const show = (element) => {
    element.hidden = false;
  };
  const remember = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing still reads.
    }
    return value ?? null;
  };

  const themes = { auto: "تلقائي", light: "فاتح", dark: "داكن" };
  const scales = [0.9, 1, 1.12, 1.25, 1.4];
  const usualScale = 1;

  function setTheme(theme) {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    for (const button of all("[data-theme-button]")) {
      button.setAttribute("aria-label", `المظهر: ${themes[theme]}`);
      button.lastElementChild.textContent = themes[theme];
    }
  }

  function offerThemes() {
    let theme = Object.hasOwn(themes, remember("theme") ?? "") ? remember("theme") : "auto";
    setTheme(theme);
    for (const button of all("[data-theme-button]")) {
      show(button);
      button.addEventListener("click", () => {
        const names = Object.keys(themes);
        theme = names[(names.indexOf(theme) + 1) % names.length];
        remember("theme", theme);
        setTheme(theme);
      });
    }
  }

  function offerTextSizes() {
    const stored = Number.parseInt(remember("text-size") ?? "", 10);
    let size = stored in scales ? stored : usualScale;
    const apply = () => {
      root.style.setProperty("--text-scale", scales[size]);
      for (const button of all("[data-text-step]"))
        button.setAttribute("aria-disabled", !(size + Number(button.dataset.textStep) in scales));
    };
    apply();
    for (const button of all("[data-text-step]"))
      button.addEventListener("click", () => {
        if (button.getAttribute("aria-disabled") === "true") return;
        size += Number(button.dataset.textStep);
        remember("text-size", String(size));
        apply();
      });
    all("[data-reading-tools]").forEach(show);
  }

  function offerSharing() {
    for (const button of all("[data-copy]")) {
      const text = button.textContent;
      show(button);
      button.addEventListener("click", async () => {
        await copy(button.dataset.copy);
        button.textContent = button.dataset.done;
        setTimeout(() => {
          button.textContent = text;
        }, 3000);
      });
    }
    if (!navigator.share) return;
    for (const button of all("[data-share]")) {
      show(button);
      button.addEventListener("click", () => {
        const title = document.querySelector("h1")?.textContent ?? document.title;
        navigator.share({ title, url: button.dataset.share }).catch(() => {});
      });
    }
  }

  /** The clipboard needs a secure page; without one the old way still works. */
  async function copy(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }

  const plain = (text) => text.replace(/[\u200e\u200f\u061c]/g, "");
  const inDigits = (text, digits) =>
    digits === "arabic-indic" ? text.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[digit]) : text;

  function tellRelativeTimes() {
    const units = [
      ["minute", 60, 3600],
      ["hour", 3600, 86400],
      ["day", 86400, 604800],
    ];
    const format = new Intl.RelativeTimeFormat("ar-u-nu-latn", { numeric: "always" });
    const digits = document.querySelector("[data-today]")?.dataset.digits;
    for (const time of all("time[data-relative]")) {
      const seconds = Math.floor((Date.now() - Date.parse(time.dateTime)) / 1000);
      const unit = seconds >= 60 && units.find(([, , below]) => seconds < below);
      if (seconds < 0 || (seconds >= 60 && !unit)) continue;
      time.dataset.date ??= time.textContent;
      time.title = time.dataset.date;
      const text = unit ? plain(format.format(-Math.floor(seconds / unit[1]), unit[0])) : "الآن";
      time.textContent = inDigits(text.replace(/ واحدة?$/, ""), digits);
    }
  }

  function tellToday() {
    for (const line of all("[data-today]")) {
      const { today: timeZone, months, comma, digits } = line.dataset;
      const part = (locale, options) =>
        plain(new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { timeZone, ...options }).format(new Date()));
      const locales = { iraqi: ["ar-IQ"], gregorian: ["ar-EG"], dual: ["ar-IQ", "ar-EG"] }[months];
      const month = locales.map((locale) => part(locale, { month: "long" })).join("/ ");
      const day = `${part("ar-IQ", { weekday: "long" })} ${part("ar-IQ", { day: "numeric" })}`;
      const year = part("ar-IQ", { year: "numeric" });
      line.textContent = inDigits(`${day} ${month}${comma === undefined ? "" : "،"} ${year}`, digits);
      show(line);
    }
  }

  function bringCurrentSectionIntoView() {
    const current = document.querySelector(".sections [aria-current]");
    const row = current?.closest("ul");
    if (!row || row.scrollWidth <= row.clientWidth) return;
    const middle = (box) => box.left + box.width / 2;
    row.scrollLeft += middle(current.getBoundingClientRect()) - middle(row.getBoundingClientRect());
  }

  // Nothing of another site is loaded before its link is pressed; with any modifier the link is a link.
  function offerEmbeds() {
    for (const figure of all(".embed[data-frame]")) {
      const link = figure.querySelector("a");
      const open = figure.querySelector(".embed-open");
      const away = open.textContent;
      const whenPressed = new AbortController();
      open.textContent = figure.dataset.show;
      link.setAttribute("role", "button");
      const press = (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
        event.preventDefault();
        const frame = document.createElement("iframe");
        frame.title = figure.dataset.title;
        frame.allow = "fullscreen; encrypted-media; picture-in-picture";
        frame.allowFullscreen = true;
        frame.referrerPolicy = "strict-origin-when-cross-origin";
        frame.src = figure.dataset.frame;
        link.before(frame);
        frame.focus();
        whenPressed.abort();
        link.removeAttribute("role");
        open.textContent = away;
      };
      const { signal } = whenPressed;
      link.addEventListener("click", press, { signal });
      link.addEventListener("keydown", (event) => event.key === " " && press(event), { signal });
    }
  }

  root.dataset.js = "";
  const steps = [
    offerThemes,
    offerTextSizes,
    offerSharing,
    offerEmbeds,
    tellToday,
    tellRelativeTimes,
    bringCurrentSectionIntoView,
  ];
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      console.error(error);
    }
  }
  setInterval(tellRelativeTimes, 60_000);
})();
