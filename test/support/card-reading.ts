export * from '../../src/lab/teams/driver/card-reading.js';
