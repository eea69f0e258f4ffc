export * from '../../src/lab/teams/driver/seat.js';
