"use client";

import { Monitor, Smartphone } from "lucide-react";

const icons = { desktop: Monitor, phone: Smartphone } as const;
export type Device = keyof typeof icons;

export type DeviceSwitchProps = {
  device: Device;
  names: Record<Device, string>;
  onChange: (device: Device) => void;
};

/** At which width a page is shown. */
export function DeviceSwitch({ device, names, onChange }: DeviceSwitchProps) {
  return (["desktop", "phone"] as const).map((name) => {
    const Icon = icons[name];
    return (
      <button
        key={name}
        type="button"
        aria-pressed={device === name}
        className="button quiet aria-pressed:bg-ink aria-pressed:text-paper"
        onClick={() => onChange(name)}
      >
        <Icon size={16} aria-hidden="true" />
        {names[name]}
      </button>
    );
  });
}
