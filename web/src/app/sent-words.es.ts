export default {
  sent: '{n, plural, =0 {0 peticiones enviadas} one {# petición enviada} other {# peticiones enviadas}}',
};
