/** The requester has cancelled: nothing more begins but what cleans up. */
export class CancelAskedError extends Error {
  constructor() {
    super('the request is cancelled');
    this.name = 'CancelAskedError';
  }
}
