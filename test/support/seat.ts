import { createSeat, type SeatDriver } from '../../src/lab/teams/driver/seat.js';

export * from '../../src/lab/teams/driver/seat.js';

/** Only keeps a test from hanging: all processes of several products share a busy machine. */
const PATIENCE_MS = 180_000;

/** A seat that waits as long as a busy machine may need. */
export const patientSeat = (labUrl: string, id: string): SeatDriver =>
  createSeat(labUrl, id, PATIENCE_MS);
