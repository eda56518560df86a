/** Templates filled with models: Thymeleaf, and what it made once for all models of a kind. */
@NullMarked
package vn.lantoa.pages.template;

import org.jspecify.annotations.NullMarked;
