/**
 * What servers on this machine have in common: who may ask, what a path means, how an answer is
 * sent.
 */
@NullMarked
package vn.lantoa.http;

import org.jspecify.annotations.NullMarked;
