// BullMQ and its client of Redis, which an installation may leave out.

/** Loads what needs them, or says how to get them. */
export async function loadQueue<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ERR_MODULE_NOT_FOUND') throw new Error('work on many machines needs two more packages: npm install bullmq ioredis')
    throw error
  }
}
