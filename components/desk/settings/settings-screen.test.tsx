import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { house } from "@/db/seed/settings";
import type { Discovery } from "@/db/types";
import { settingsGroups } from "./groups";
import { houseGroups, settingOf } from "./house-groups";
import { houseOf } from "./read-house";
import { SettingsScreen } from "./settings-screen";

const discovery: Discovery = {
  aiCrawlers: "refuse",
  refusedRobots: ["EvilBot", "OtherBot"],
  ads: "ads.example, 7, DIRECT",
  securityContact: "security@almasalla.test",
  securityPolicy: "",
  hub: "https://hub.example/",
};

const save = async () => ({ isSaved: true, refused: null });
const router = { push() {}, replace() {}, refresh() {}, back() {}, forward() {}, prefetch() {} };
const html = renderToStaticMarkup(
  <AppRouterContext value={router as never}>
    <SettingsScreen
      house={house}
      zones={["Asia/Baghdad", "Asia/Amman"]}
      discovery={discovery}
      version={7}
      home="https://almasalla.example"
      save={save}
    />
  </AppRouterContext>,
);

test.for(settingsGroups)(
  "the group «$title» is a form of its own, with its version and the file it makes",
  (group) => {
    expect(html).toContain(`aria-labelledby="group-${group.id}"`);
    expect(html).toContain(`href="https://almasalla.example${group.file}"`);
    for (const { name, label, hint } of group.fields) {
      expect(html).toContain(`<label for="setting-${name}" class="field-label">${label}</label>`);
      expect(html).toContain(`aria-describedby="setting-${name}-hint"`);
      expect(html).toContain(hint);
    }
  },
);

test("every setting is asked for once, with what it is now", () => {
  const asked = settingsGroups.flatMap(({ fields }) => fields.map(({ name }) => name));
  expect(asked.toSorted()).toEqual(Object.keys(discovery).toSorted());
  expect(html.match(/name="version" value="7"/g)).toHaveLength(settingsGroups.length);
  expect(html).toContain("EvilBot\nOtherBot");
  expect(html).toContain('<option value="refuse" selected="">');
  expect(html).toContain('value="https://hub.example/"');
});

test("every setting of the house is asked for once, with what it is now", () => {
  const fields = houseGroups.flatMap((group) => group.fields);
  const { calendar, ...own } = house;
  const asked = fields.map(({ name }) => name);
  expect(asked.toSorted()).toEqual([...Object.keys(own), ...Object.keys(calendar)].toSorted());
  for (const field of fields) expect(settingOf(house, field), field.name).toBeDefined();
  expect(html).toContain('<option value="Asia/Baghdad" selected="">');
});

test("what a group's form holds is what its settings are", () => {
  const [, , calendar] = houseGroups;
  const form = new FormData();
  for (const [name, value] of Object.entries({ months: "dual", digits: "western", timeZone: "Asia/Amman" }))
    form.set(name, value);
  form.set("weekStartsOn", "sunday");
  expect(calendar && houseOf(calendar, form)).toEqual({
    calendar: { months: "dual", digits: "western", timeZone: "Asia/Amman", comma: false },
    weekStartsOn: "sunday",
  });
});
