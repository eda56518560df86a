/** What all screens of the desk share: the officer's folder, its preview, words and pages. */
@NullMarked
package vn.lantoa.desk.office;

import org.jspecify.annotations.NullMarked;
