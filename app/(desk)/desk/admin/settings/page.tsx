import { enterDesk } from "@/app/_edge/context";
import { publicUrl } from "@/app/_edge/public-url";
import { SettingsScreen } from "@/components/desk/settings/settings-screen";
import { getDiscovery } from "@/newsroom/settings/queries";
import { saveDiscoveryAction } from "./actions";

export const instant = false;

export default async function SettingsPage() {
  const { db } = await enterDesk("settings:manage");
  const { version, ...discovery } = await getDiscovery(db);
  return (
    <SettingsScreen discovery={discovery} version={version} home={publicUrl()} save={saveDiscoveryAction} />
  );
}
