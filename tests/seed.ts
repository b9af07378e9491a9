import fc from 'fast-check';

// On a shared check each run generates the same cases, so that a change never fails by the luck of
// the draw; at a developer's each run generates new ones, and a failure prints the seed.
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 2019 });
