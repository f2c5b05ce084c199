import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Discovery } from "@/db/types";
import { settingsGroups } from "./groups";
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
const html = renderToStaticMarkup(
  <SettingsScreen discovery={discovery} version={7} home="https://almasalla.example" save={save} />,
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
