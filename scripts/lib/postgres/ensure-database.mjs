/**
 * Makes a database on a fresh server. The driver is a package, so it is loaded only when packages are there.
 * @param {string} adminUrl
 * @param {string} name
 */
export async function ensureDatabase(adminUrl, name) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await sql`create database ${sql(name)}`;
  } finally {
    await sql.end();
  }
}
