/** What in a block answers the mouse and the keys by itself. */
export const ownControls = ".block-bar, [data-field]";
