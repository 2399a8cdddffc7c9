/** A page of a list, as `page[number]` and `page[size]` ask for it. */
export function page<T>(rows: readonly T[], query: Query, most = 250) {
  const size = Math.min(Math.max(1, Number(query['page[size]'] ?? 20)), most);
  const number = Math.max(1, Number(query['page[number]'] ?? 1));
  const meta = {
    page_number: number,
    page_size: size,
    total_pages: Math.ceil(rows.length / size),
    total_results: rows.length,
  };
  return { data: rows.slice((number - 1) * size, number * size), meta };
}

/** `filter[status][eq]` and the like arrive as they are written. */
export type Query = Readonly<Record<string, string | undefined>>;
