package openpermits.dashboard.office;

import java.util.Map;
import openpermits.applications.OpenWithdrawals.Filter;
import openpermits.applications.OpenWithdrawals.Order;
import org.springframework.web.util.UriComponentsBuilder;

/// What a reader of the work queue asked for, as it is written in the address: a section, and
/// within it a filter, an order and a page.
///
/// @param after where the page begins
/// @param orders where the page of refunds that wait to be paid begins
public record QueueQuery(
    QueueTab tab, Filter filter, Order order, String words, String after, String orders) {

  static QueueQuery of(Map<String, String> query) {
    return new QueueQuery(
        QueueTab.of(query.getOrDefault("tab", "")),
        new Filter(
            query.getOrDefault("state", ""),
            query.getOrDefault("type", ""),
            query.getOrDefault("assignee", "")),
        Order.of(query.getOrDefault("sort", "")),
        query.getOrDefault("words", ""),
        query.getOrDefault("after", ""),
        query.getOrDefault("orders", ""));
  }

  /// The same from its beginning.
  public QueueQuery first() {
    return from("", "");
  }

  public QueueQuery from(String after) {
    return from(after, orders);
  }

  public QueueQuery ordersFrom(String orders) {
    return from(after, orders);
  }

  private QueueQuery from(String after, String orders) {
    return new QueueQuery(tab, filter, order, words, after, orders);
  }

  public QueueQuery sorted(Order order) {
    return new QueueQuery(tab, filter, order, words, "", "");
  }

  /// As it follows a question mark: `tab=withdrawals&state=requested`.
  public String text() {
    var address = UriComponentsBuilder.newInstance().queryParam("tab", tab.key());
    add(address, "state", filter.state());
    add(address, "type", filter.type());
    add(address, "assignee", filter.assignee());
    add(address, "sort", order == Order.RECEIVED ? "" : order.word());
    add(address, "words", words);
    add(address, "after", after);
    add(address, "orders", orders);
    return address.encode().toUriString().substring(1);
  }

  private static void add(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
