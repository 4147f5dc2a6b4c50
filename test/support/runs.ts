// How many random cases a property is tried on, and which. The same ones each time, so that a change is judged by itself;
// FC_SEED=N tries others.

const usual = 20_260_115

export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: Number(process.env.FC_SEED ?? usual) }
}
