package vn.lantoa.pages;

/** The words of one kind of page. */
interface View {
  ViewModel render(PageContext scene);
}
