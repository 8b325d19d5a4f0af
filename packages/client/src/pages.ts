type Asking<Input, Page> = {
  query: (input: Input, options?: { signal?: AbortSignal }) => Promise<Page>
}

type PageOf<Row> = { rows: Row[]; total: number; more?: boolean }

/** Asks a paged list page after page, until there are no more: `for await (const page of pages(client.agencies.find, {}))`. */
export async function* pages<Input extends { page?: number }, Page extends PageOf<unknown>>(
  list: Asking<Input, Page>,
  input: Omit<Input, 'page'>,
  options?: { signal?: AbortSignal },
): AsyncGenerator<Page, void, undefined> {
  let seen = 0
  for (let page = 1; ; page += 1) {
    const answer = await list.query({ ...input, page } as Input, options)
    if (answer.rows.length === 0) return
    yield answer
    seen += answer.rows.length
    if (seen >= answer.total && answer.more !== true) return
  }
}

/** The rows of all pages, one by one. */
export async function* rows<Input extends { page?: number }, Row>(
  list: Asking<Input, PageOf<Row>>,
  input: Omit<Input, 'page'>,
  options?: { signal?: AbortSignal },
): AsyncGenerator<Row, void, undefined> {
  for await (const page of pages(list, input, options)) yield* page.rows
}
