import type { Discovery, House } from "@/db/types";
import { GroupForm } from "./group-form";
import { settingsGroups } from "./groups";
import { HouseForm } from "./house-form";
import { houseGroups } from "./house-groups";
import { LogoForm } from "./logo-form";
import { settingsMessages as say } from "./messages";
import type { Save } from "./types";

type Props = {
  house: House;
  /** Every zone a clock can be set to. */
  zones: readonly string[];
  discovery: Discovery;
  version: number;
  home: string;
  save: Save;
};

/** The settings of the publication, in groups. */
export function SettingsScreen({ house, zones, ...props }: Props) {
  return (
    <div className="mx-auto max-w-3xl px-3 py-4 sm:px-6 lg:py-6">
      <h1 className="font-bold text-2xl">{say.title}</h1>
      <p className="mt-1 mb-4 text-soft">{say.lead}</p>
      <div className="divide-y divide-hair rounded-lg border border-hair bg-raised">
        {houseGroups.map((group) => (
          <HouseForm key={group.id} group={group} house={house} zones={zones} version={props.version} />
        ))}
        <LogoForm logo={house.logo} version={props.version} />
        {settingsGroups.map((group) => (
          <GroupForm key={group.id} group={group} {...props} />
        ))}
      </div>
    </div>
  );
}
