package vn.lantoa.build;

import vn.lantoa.read.Blame;

/**
 * One way through a build: it may be tried again around localities with errors.
 *
 * @param reuse what need not be made again
 * @param faulty what is passed by
 * @param blame takes down which localities errors concern
 */
record Attempt(Reuse reuse, Faulty faulty, Blame blame) {}
