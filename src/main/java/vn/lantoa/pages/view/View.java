package vn.lantoa.pages.view;

import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;

/** The words of one kind of page. */
public interface View {
  ViewModel render(PageContext scene);
}
