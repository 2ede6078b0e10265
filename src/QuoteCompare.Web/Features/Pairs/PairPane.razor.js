// A circuit that the server no longer knows cannot be resumed: the page is loaded again.
// Blazor says so by a class on the element below (ConnectionNotice.razor).
export function reloadWhenRejected() {
  const notice = document.getElementById("components-reconnect-modal");
  if (!notice) return;
  new MutationObserver(() => {
    if (notice.classList.contains("components-reconnect-rejected")) location.reload();
  }).observe(notice, { attributes: true, attributeFilter: ["class"] });
}
