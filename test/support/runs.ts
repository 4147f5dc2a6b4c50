// How many random cases a property is tried on, and which. The same ones each time, so that a change is judged by itself;
// FC_SEED=N tries others. LONG_RUN=1, as in `npm run ci`, tries more of them.

const usual = 20_260_115

export function runs(short: number, long = 3 * short): { readonly numRuns: number; readonly seed: number } {
  const numRuns = process.env.LONG_RUN ? long : short
  return { numRuns, seed: Number(process.env.FC_SEED ?? usual) }
}
