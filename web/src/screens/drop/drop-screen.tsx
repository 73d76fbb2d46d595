export default function DropScreen() {
  return (
    <div className="wrap head">
      <h1 className="big" id="statement" tabIndex={-1}>
        Drop
      </h1>
    </div>
  );
}
