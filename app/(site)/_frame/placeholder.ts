/** The one address `next build` renders of each route, empty: pages are made when somebody first asks for them. */
export const PLACEHOLDER = "0";
