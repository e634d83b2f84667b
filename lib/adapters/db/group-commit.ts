interface Waiting<In, Out> {
  readonly item: In;
  readonly done: (result: Out) => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * One commit at a time; what queues up while it runs goes together into the next one, in order of arrival and at most
 * `most` items. An item's promise settles with its own result, or rejects when its whole batch did.
 */
export function createGroupCommit<In, Out>(
  commit: (items: readonly In[]) => Promise<readonly Out[]>,
  most: number,
): (items: readonly In[]) => Promise<readonly Out[]> {
  let queue: Waiting<In, Out>[] = [];
  let running = false;

  async function pump(): Promise<void> {
    if (running) return;
    running = true;
    while (queue.length > 0) {
      const batch = queue.slice(0, most);
      queue = queue.slice(most);
      await settle(batch, commit);
    }
    running = false;
  }

  return (items) => {
    const promises = items.map((item) => new Promise<Out>((done, failed) => queue.push({ item, done, failed })));
    void pump();
    return Promise.all(promises);
  };
}

async function settle<In, Out>(
  batch: readonly Waiting<In, Out>[],
  commit: (items: readonly In[]) => Promise<readonly Out[]>,
): Promise<void> {
  try {
    const results = await commit(batch.map(({ item }) => item));
    batch.forEach(({ done, failed }, i) => {
      const result = results[i];
      if (result === undefined) failed(new Error('a commit must answer for every item'));
      else done(result);
    });
  } catch (reason) {
    for (const { failed } of batch) failed(reason);
  }
}
