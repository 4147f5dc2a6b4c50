// A page of plain terminal text: 100 columns, colour only where it is welcome.

export const pageWidth = 100

export interface Page {
  /** Lines that stay. */
  print(...lines: readonly string[]): void
  /** A line that the next one replaces; nothing where nobody watches. */
  flash(line: string): void
  readonly ink: Ink
}

export interface Ink {
  bold(text: string): string
  dim(text: string): string
  green(text: string): string
  yellow(text: string): string
  cyan(text: string): string
}

export interface PageStream {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

const clearLine = '\r\u001b[2K'

/** A page on `stream`. Colour and passing lines need a terminal; NO_COLOR (no-color.org), given and not empty, takes colour off. */
export function openPage(stream: PageStream, noColor: string | undefined): Page {
  const live = stream.isTTY === true
  let flashed = false
  const clear = () => {
    if (flashed) stream.write(clearLine)
    flashed = false
  }
  return {
    print(...lines) {
      clear()
      for (const line of lines) stream.write(`${line}\n`)
    },
    flash(line) {
      if (!live) return
      clear()
      stream.write(line)
      flashed = true
    },
    ink: live && !noColor ? colours : noColours,
  }
}

/** The words of `text` in lines of at most `width`; a longer word stands alone and is left whole. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

const paint = (code: number) => (text: string) => (text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`)
const colours: Ink = { bold: paint(1), dim: paint(2), green: paint(32), yellow: paint(33), cyan: paint(36) }

const plain = (text: string) => text
const noColours: Ink = { bold: plain, dim: plain, green: plain, yellow: plain, cyan: plain }
