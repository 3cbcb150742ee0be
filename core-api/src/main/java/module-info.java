/** What a plug-in implements, and what it is handed. */
@SuppressWarnings("requires-automatic") // annotations only, not there at run time
module thalweg.api {
  requires static osgi.annotation;

  exports thalweg.api.array;
  exports thalweg.api.data;
  exports thalweg.api.direction;
  exports thalweg.api.geometry;
  exports thalweg.api.measure;
  exports thalweg.api.model;
  exports thalweg.api.optimizer;
  exports thalweg.api.plugin;
  exports thalweg.api.random;
  exports thalweg.api.render;
  exports thalweg.api.scene;
  exports thalweg.api.trajectory;
}
