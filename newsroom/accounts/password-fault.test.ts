import { describe, expect, test } from "vitest";
import { demoPassword } from "@/db/seed/cast";
import { commonCount } from "./common-passwords/is-common";
import { passwordFault } from "./password-fault";

describe("what a password may be", () => {
  test("the shipped list holds more than a thousand entries", () => {
    expect(commonCount).toBeGreaterThan(1_000);
  });

  test.for([
    "نخلة تشرب من ساقية بعيدة",
    "x7Kq2mP9vL4t",
    "correct horse battery staple",
    "ترمس وابريق 93",
    demoPassword,
    "ملعقتان وابريق شاي",
  ])("«%s» will do", (password) => {
    expect(passwordFault(password)).toBeNull();
  });

  test("eleven characters are too few, in Arabic letters too, and twelve are enough", () => {
    expect(passwordFault("نخلاتبعيدةx")).toMatch(/12 حرفاً/);
    expect(passwordFault("نخلاتبعيدةxz")).toBeNull();
    expect(passwordFault("😀😃😄😁😆")).toMatch(/12 حرفاً/);
  });

  test("1,024 bytes are the most", () => {
    expect(passwordFault("ترمس ابريق".repeat(60))).toMatch(/1024/);
  });

  test.for(["aaaaaaaaaaaa", "121212121212", "748392017364", "٠٧٧٠١٢٣٤٥٦٧٨", "---------------"])(
    "«%s» is long without being hard",
    (password) => {
      expect(passwordFault(password)).toMatch(/تكرر|أرقام/);
    },
  );

  test.for([
    "password2026!",
    "P@ssw0rd!!!!",
    "Qwerty123456",
    "qwertyuiop12",
    "ضصثقفغعهخحجد",
    "محمد123456789",
    "مُحَمَّد ١٢٣٤٥٦٧",
    "أحمد-علي-1990",
    "احمدعلي199012",
    "fatima_zahra_1998",
    "baghdad123456",
    "بغداد٢٠٢٦٢٠٢٦",
    "بسم الله الرحمن الرحيم",
    "ياحسين1234567",
    "almasalla2026!",
    "المسلة2026###",
    "passwordpassword",
    "i.love.you.2024",
    "1qaz2wsx3edc",
    "كلمة المرور 1",
    "Password١٢٣٤",
  ])("«%s» is what is tried first", (password) => {
    expect(passwordFault(password)).toMatch(/الشائعة/);
  });

  test("nobody's own name and address are a secret", () => {
    const own = ["ترمذي شلغم", "shalgham@example.test"];
    expect(passwordFault("shalgham-example-7", own)).toMatch(/الشائعة/);
    expect(passwordFault("شلغم ترمذي 1987", own)).toMatch(/الشائعة/);
    expect(passwordFault("شلغم ترمذي 1987")).toBeNull();
  });

  test("the longest password is judged within a moment", () => {
    const began = performance.now();
    passwordFault("abc".repeat(341), ["abc"]);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
