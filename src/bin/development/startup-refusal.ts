// What stops a start and is the person's to mend, not our defect.

/** `message` is one clear sentence for the person at the terminal; the program prints it and exits with 1. */
export class StartupRefusal extends Error {
  override readonly name = 'StartupRefusal'
}
