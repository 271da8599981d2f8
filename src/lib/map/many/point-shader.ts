/** A point as a quad round its place, as large as its symbol and a pixel more. */
export const VERTEX = `
precision highp float;
layout(location = 0) in vec4 a_at;
layout(location = 1) in vec3 a_look;
layout(location = 2) in vec4 a_colour;
uniform vec2 u_centre;
uniform vec2 u_half;
uniform float u_ratio;
uniform float u_radius;
uniform float u_size;
flat out vec4 v_colour;
flat out vec3 v_symbol;
out vec2 v_away;

void main() {
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  if (isnan(a_at.x)) return;
  vec4 place = projectTile((a_at.xy - u_centre) + a_at.zw);
  // Behind the eye, or behind a globe.
  if (place.w <= 0.0 || place.z > place.w) return;
  float radius = u_radius * a_look.x * u_ratio;
  float width = u_size * a_look.x * a_look.z * u_ratio;
  float reach = radius + width * 0.5 + 1.0;
  vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, (gl_VertexID & 2) == 0 ? -1.0 : 1.0) * reach;
  v_away = corner;
  v_symbol = vec3(radius, width * 0.5, a_look.y);
  v_colour = a_colour;
  gl_Position = vec4(place.xy / place.w + corner / u_half, 0.0, 1.0);
}`;

/** The outline lies over the edge of the fill, half within and half beyond it. */
export const FRAGMENT = `
precision highp float;
uniform vec4 u_fill;
uniform float u_opacity;
flat in vec4 v_colour;
flat in vec3 v_symbol;
in vec2 v_away;
out vec4 fragColor;

void main() {
  float away = length(v_away);
  float fill = clamp(v_symbol.x - away + 0.5, 0.0, 1.0);
  float line = clamp(v_symbol.y - abs(away - v_symbol.x) + 0.5, 0.0, 1.0);
  vec4 colour = v_colour * line + u_fill * fill * (1.0 - line);
  if (colour.a == 0.0) discard;
  fragColor = colour * v_symbol.z * u_opacity;
}`;
