/** The house's mark: an ink shaft with a tip of the accent. */
export function Obelisk({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 96" aria-hidden="true" focusable="false">
      <path className="obelisk-tip" d="M12 0 16.6 13H7.4Z" />
      <path className="obelisk-shaft" d="M7.2 15.2h9.6L19 86H5ZM2 88.4h20V96H2Z" />
    </svg>
  );
}
