// The test files as plain JavaScript, which share what they import. A loader that translates hundreds of modules, one by one
// and anew in each process, takes a second longer; for some two hundred files that is a third of the run's five minutes.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** What a module asks about its own place is answered with where it stands in the project, not with where the bundle is. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const places = { dirname: dirname(path), filename: path, url: pathToFileURL(path).href }
      const contents = readFileSync(path, 'utf8').replace(/\bimport\.meta\.(dirname|filename|url)\b/g, (_, name) =>
        JSON.stringify(places[name as keyof typeof places]),
      )
      return { contents, loader: 'ts' }
    })
  },
}

/**
 * Bundles test files of the project at `root` into a folder that goes with this process; answers the file that each bundle
 * was made of. Packages stay outside.
 */
export async function bundleTests(root: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // Below the project, so that its packages are found from there.
  const folder = join(root, 'node_modules/.cache/lokta-tests', String(process.pid))
  mkdirSync(folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({
    entryPoints: [...files],
    outdir: folder,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [keepPlaces],
  })
  return new Map(files.map((file) => [join(folder, relative(root, file).replace(/\.ts$/, '.mjs')), file]))
}
