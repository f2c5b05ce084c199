import { siteMessages } from "@/components/site/messages";

/** On whatever leads to a story that is being covered live. */
export const LiveBadge = ({ isLive }: { isLive: boolean }) =>
  isLive ? <p className="live-badge">{siteMessages.live}</p> : null;
