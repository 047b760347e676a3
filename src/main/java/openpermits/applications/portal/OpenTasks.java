package openpermits.applications.portal;

import java.util.List;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.web.Person;
import openpermits.web.Route;

/// What a customer has to do about a file that another module knows of: it is listed with all else
/// there is to do, without `applications` knowing that module.
public interface OpenTasks {

  List<Task> of(Application application, Person customer);

  /// Something to do.
  ///
  /// @param sentence the key of what there is to do, and `words` those that it names
  /// @param action the key of what the link says, which leads to `route`
  record Task(
      String sentence,
      Map<String, Object> words,
      String action,
      Route route,
      List<Object> places) {}
}
