/** A reason why the server cannot start, as one sentence that says what to do. */
export class CannotStart extends Error {}
