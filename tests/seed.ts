import fc from 'fast-check';

// The same random cases in every run: a find is a change of the code, not of the day. Change the seed to search further.
fc.configureGlobal({ seed: 20_261_122 });
