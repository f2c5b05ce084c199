export type BarProps = { part: number; className?: string; label?: string };

/** How far something has come, from 0 to 1; without a name it says what stands beside it in words. */
export const Bar = ({ part, className = "h-2", label }: BarProps) => (
  <progress
    value={part}
    max={1}
    aria-label={label}
    aria-hidden={label ? undefined : true}
    className={`block w-full appearance-none overflow-hidden rounded-full bg-hair [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-hair [&::-webkit-progress-value]:bg-accent ${className}`}
  />
);
