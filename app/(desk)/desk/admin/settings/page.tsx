import { enterDesk } from "@/app/_edge/context";
import { publicUrl } from "@/app/_edge/public-url";
import { SettingsScreen } from "@/components/desk/settings/settings-screen";
import { getDiscovery, getHouse } from "@/newsroom/settings/queries";
import { saveDiscoveryAction } from "./actions";

export const instant = false;

export default async function SettingsPage() {
  const { db } = await enterDesk("settings:manage");
  const [{ version, ...discovery }, house] = await Promise.all([getDiscovery(db), getHouse(db)]);
  return (
    <SettingsScreen
      house={house}
      zones={Intl.supportedValuesOf("timeZone")}
      discovery={discovery}
      version={version}
      home={publicUrl()}
      save={saveDiscoveryAction}
    />
  );
}
